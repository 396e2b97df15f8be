note
	description: "Step."

class
	STEP

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	op: detachable STRING_32
			-- The JSON field `op'.

	path: detachable STRING_32
			-- The JSON field `path'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "op">>
		end

feature -- Element change

	set_op (a_op: detachable READABLE_STRING_GENERAL)
			-- Set `op'; Void leaves it out.
		do
			if a_op /= Void then
				create op.make_from_string_general (a_op)
			else
				op := Void
			end
		ensure
			op_set: (op = Void) = (a_op = Void)
			same_text: attached op as l_text and then a_op /= Void implies l_text.same_string_general (a_op)
		end

	set_path (a_path: detachable READABLE_STRING_GENERAL)
			-- Set `path'; Void leaves it out.
		do
			if a_path /= Void then
				create path.make_from_string_general (a_path)
			else
				path := Void
			end
		ensure
			path_set: (path = Void) = (a_path = Void)
			same_text: attached path as l_text and then a_path /= Void implies l_text.same_string_general (a_path)
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
			a_fields.put_text ("op", op, False)
			a_fields.put_text ("path", path, False)
		end

end
