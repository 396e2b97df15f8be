note
	description: "A stored piece of an upload."

class
	UPLOAD_PART

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- Identifier to list in `part_ids` when completing.

	created_at: INTEGER_64
			-- Unix time at which the part arrived.

	upload_id: STRING_32
			-- Upload to which the part belongs.

	object: STRING_32
			-- Always `upload.part`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			created_at := a_fields.required_integer_64 (once "created_at")
			upload_id := a_fields.required_text (once "upload_id")
			object := a_fields.required_text (once "object")
		end

end
