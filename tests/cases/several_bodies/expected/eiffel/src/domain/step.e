note
	description: "Step."

class
	STEP

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_op: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			create op.make_from_string_general (a_op)
		ensure
			op_set: is_text_copy (op, a_op)
		end

feature -- Access

	op: STRING_32
			-- The JSON field `op'.

	path: detachable STRING_32
			-- The JSON field `path'.

feature -- Element change

	set_op (a_op: READABLE_STRING_GENERAL)
			-- Set `op'.
		do
			create op.make_from_string_general (a_op)
			mark_set ("op")
		ensure
			op_set: is_text_copy (op, a_op)
		end

	set_path (a_path: detachable READABLE_STRING_GENERAL)
			-- Set `path'; Void leaves it out.
		do
			path := text_copy (a_path)
		ensure
			path_set: is_text_copy (path, a_path)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			op := a_fields.required_text (once "op")
			path := a_fields.text (once "path")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("op", op)
			a_fields.put_text ("path", path, False)
		end

end
