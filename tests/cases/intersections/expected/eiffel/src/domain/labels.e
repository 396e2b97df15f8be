note
	description: "Labels."

class
	LABELS

inherit
	API_MODEL
		redefine
			further_format
		end

create
	make,
	make_from_json

feature -- Access

	id: INTEGER_64
			-- The JSON field `id'.

feature -- Status report

	has_id: BOOLEAN
			-- Is `id' set?

feature -- Element change

	set_id (a_id: INTEGER_64)
			-- Set `id'.
		do
			id := a_id
			has_id := True
		ensure
			id_set: id = a_id
			has_id: has_id
		end

	unset_id
			-- Leave `id' out.
		do
			id := 0
			has_id := False
		ensure
			not_has_id: not has_id
		end

feature -- Further fields

	has_further_field (a_name: READABLE_STRING_GENERAL): BOOLEAN
			-- Is there a field that the document does not name, called `a_name', and of the type that it says?
		do
			Result := attached other_fields.item (a_name) as l_json and then further_codec.accepts (l_json)
		end

	further_field (a_name: READABLE_STRING_GENERAL): STRING_32
			-- The field called `a_name'.
		require
			has: has_further_field (a_name)
		do
			check attached other_fields.item (a_name) as l_json then
				Result := further_codec.decoded (l_json)
			end
		end

	set_further_field (a_name: READABLE_STRING_GENERAL; a_value: STRING_32)
			-- Set the field called `a_name', which the document does not name.
		do
			other_fields.force (further_codec.encoded (a_value, False), a_name)
		ensure
			has: has_further_field (a_name)
		end

feature {NONE} -- Conversion

	further_codec: API_TEXT_CODEC
			-- What reads and writes further fields.
		once
			create Result
		end

	further_format: detachable API_FORMAT
			-- <Precursor>
		do
			Result := further_codec
		end

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.integer_64 (once "id")
			has_id := a_fields.is_integer_64 (once "id")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("id", id, has_id, False)
		end

end
