note
	description: "Asks for chunks of a fixed length that you choose."

class
	STATIC_CHUNKING_STRATEGY_REQUEST_PARAM

inherit
	API_MODEL
		redefine
			make
		end

	CHUNKING_STRATEGY_REQUEST_PARAM

	CREATE_VECTOR_STORE_REQUEST_CHUNKING_STRATEGY

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "static"
		end

	make_with (a_static: STATIC_CHUNKING_STRATEGY)
			-- Set what is required.
		do
			make
			static := a_static
		ensure
			static_set: static = a_static
		end

feature -- Access

	type: STRING_32
			-- Selects fixed-length chunking.

	static: STATIC_CHUNKING_STRATEGY
			-- The JSON field `static'.

feature -- Element change

	set_static (a_static: STATIC_CHUNKING_STRATEGY)
			-- Set `static'.
		do
			static := a_static
			mark_set ("static")
		ensure
			static_set: static = a_static
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			static := (create {API_MODEL_CODEC [STATIC_CHUNKING_STRATEGY]}).required_field (a_fields, once "static")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("static", static)
		end

end
