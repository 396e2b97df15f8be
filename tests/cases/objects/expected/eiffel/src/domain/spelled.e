note
	description: "Spelled."

class
	SPELLED

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_other: JSON_VALUE)
			-- Set what is required.
		do
			other := a_other
		ensure
			other_set: other = a_other
		end

feature -- Access

	id: detachable STRING_32
			-- The JSON field `Id'.

	file_name: detachable STRING_32
			-- The JSON field `file_name'.

	other: JSON_VALUE
			-- The JSON field `other'.

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			id := text_copy (a_id)
		ensure
			id_set: is_text_copy (id, a_id)
		end

	set_file_name (a_file_name: detachable READABLE_STRING_GENERAL)
			-- Set `file_name'; Void leaves it out.
		do
			file_name := text_copy (a_file_name)
		ensure
			file_name_set: is_text_copy (file_name, a_file_name)
		end

	set_other (a_other: JSON_VALUE)
			-- Set `other'.
		do
			other := a_other
			mark_set ("other")
		ensure
			other_set: other = a_other
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text (once "Id")
			file_name := a_fields.text (once "file_name")
			other := a_fields.required_any (once "other")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("Id", id, False)
			a_fields.put_text ("file_name", file_name, False)
			a_fields.put_required ("other", other)
		end

end
