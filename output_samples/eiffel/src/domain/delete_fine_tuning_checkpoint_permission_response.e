note
	description: "Outcome of withdrawing a permission on a checkpoint."

class
	DELETE_FINE_TUNING_CHECKPOINT_PERMISSION_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	id: STRING_32
			-- Permission that was withdrawn.

	object: STRING_32
			-- Always `checkpoint.permission`.

	deleted: BOOLEAN
			-- True once the permission no longer exists.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_text (once "id")
			object := a_fields.required_text (once "object")
			deleted := a_fields.required_boolean (once "deleted")
		end

end
