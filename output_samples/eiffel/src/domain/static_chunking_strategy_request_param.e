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
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "static"
		end

feature -- Access

	type: detachable STRING_32
			-- Selects fixed-length chunking.

	static: detachable STATIC_CHUNKING_STRATEGY
			-- The JSON field `static'.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and static /= Void
		end

feature -- Element change

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end

	set_static (a_static: detachable STATIC_CHUNKING_STRATEGY)
			-- Set `static'; Void leaves it out.
		do
			static := a_static
		ensure
			static_set: static = a_static
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			static := static_codec.field (a_fields, "static")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			static_codec.put (a_fields, "static", static, False)
		end

feature {NONE} -- Implementation

	static_codec: API_MODEL_CODEC [STATIC_CHUNKING_STRATEGY]
			-- What reads and writes it.
		once
			create Result
		end

end
