note
	description: "A grader definition to be checked before use."

class
	VALIDATE_GRADER_REQUEST

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_grader: VALIDATE_GRADER_REQUEST_GRADER)
			-- Set what is required.
		do
			make
			set_grader (a_grader)
		ensure
			grader_set: grader = a_grader
		end

feature -- Access

	grader: detachable VALIDATE_GRADER_REQUEST_GRADER
			-- Definition to check.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "grader">>
		end

feature -- Element change

	set_grader (a_grader: detachable VALIDATE_GRADER_REQUEST_GRADER)
			-- Set `grader'; Void leaves it out.
		do
			grader := a_grader
		ensure
			grader_set: grader = a_grader
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			grader := grader_codec.field (a_fields, "grader")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			grader_codec.put (a_fields, "grader", grader, False)
		end

feature {NONE} -- Implementation

	grader_codec: VALIDATE_GRADER_REQUEST_GRADER_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
