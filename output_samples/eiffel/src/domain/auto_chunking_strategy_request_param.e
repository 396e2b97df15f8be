note
	description: "[
		Leaves chunking to the service, which currently cuts 800-token chunks that overlap by 400 tokens.
	]"

class
	AUTO_CHUNKING_STRATEGY_REQUEST_PARAM

inherit
	API_MODEL
		redefine
			make
		end

	CHUNKING_STRATEGY_REQUEST_PARAM

	CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "auto"
		end

feature -- Access

	type: STRING_32
			-- Selects automatic chunking.

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
		end

end
