note
	description: "The right of one project to use a fine-tuned checkpoint."

class
	FINE_TUNING_CHECKPOINT_PERMISSION

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- ID of the permission, needed to withdraw it.

	created_at: INTEGER_64
			-- Unix time at which access was granted.

	project_id: STRING_32
			-- Project that holds the right.

	object: STRING_32
			-- Always `checkpoint.permission`.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			created_at := a_fields.required_integer_64 (once "created_at")
			project_id := a_fields.required_text (once "project_id")
			object := a_fields.required_text (once "object")
		end

end
