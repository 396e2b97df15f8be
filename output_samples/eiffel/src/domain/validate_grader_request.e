note
	description: "A grader definition to be checked before use."

class
	VALIDATE_GRADER_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_grader: VALIDATE_GRADER_REQUEST_GRADER)
			-- Set what is required.
		do
			grader := a_grader
		ensure
			grader_set: grader = a_grader
		end

feature -- Access

	grader: VALIDATE_GRADER_REQUEST_GRADER
			-- Definition to check.

feature -- Element change

	set_grader (a_grader: VALIDATE_GRADER_REQUEST_GRADER)
			-- Set `grader'.
		do
			grader := a_grader
			mark_set ("grader")
		ensure
			grader_set: grader = a_grader
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			grader := (create {VALIDATE_GRADER_REQUEST_GRADER_CODEC}).required_field (a_fields, once "grader")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_value ("grader", grader)
		end

end
