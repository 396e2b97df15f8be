note
	description: "Step."

class
	STEP

inherit
	API_MODEL

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_op: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			set_op (a_op)
		ensure
			op_set: is_text_copy (op, a_op)
		end

feature -- Access

	op: detachable STRING_32
			-- The JSON field `op'.

	path: detachable STRING_32
			-- The JSON field `path'.

feature -- Element change

	set_op (a_op: detachable READABLE_STRING_GENERAL)
			-- Set `op'; Void leaves it out.
		do
			op := text_copy (a_op)
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
			op := a_fields.text ("op")
			path := a_fields.text ("path")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("op", op, False)
			a_fields.put_text ("path", path, False)
		end

end
