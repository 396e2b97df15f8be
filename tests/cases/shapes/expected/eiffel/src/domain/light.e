note
	description: "Light."

class
	LIGHT

inherit
	API_MODEL
		redefine
			make,
			required_fields
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			kind := {STRING_32} "Light"
		end

feature -- Access

	kind: detachable STRING_32
			-- The JSON field `kind'.

	listed_by: detachable LINK
			-- The JSON field `listedBy'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "kind">>
		end

feature -- Element change

	set_kind (a_kind: detachable READABLE_STRING_GENERAL)
			-- Set `kind'; Void leaves it out.
		do
			if a_kind /= Void then
				create kind.make_from_string_general (a_kind)
			else
				kind := Void
			end
		ensure
			kind_set: (kind = Void) = (a_kind = Void)
			same_text: attached kind as l_text and then a_kind /= Void implies l_text.same_string_general (a_kind)
		end

	set_listed_by (a_listed_by: detachable LINK)
			-- Set `listed_by'; Void leaves it out.
		do
			listed_by := a_listed_by
		ensure
			listed_by_set: listed_by = a_listed_by
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			kind := a_fields.text ("kind")
			listed_by := listed_by_codec.field (a_fields, "listedBy")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("kind", kind, False)
			listed_by_codec.put (a_fields, "listedBy", listed_by, False)
		end

feature {NONE} -- Implementation

	listed_by_codec: API_MODEL_CODEC [LINK]
			-- What reads and writes it.
		once
			create Result
		end

end
