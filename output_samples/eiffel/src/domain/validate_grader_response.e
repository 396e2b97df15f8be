note
	description: "A grader definition that has been found valid."

class
	VALIDATE_GRADER_RESPONSE

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	grader: detachable VALIDATE_GRADER_RESPONSE_GRADER
			-- Definition that passed the check.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			grader := (create {VALIDATE_GRADER_RESPONSE_GRADER_CODEC}).field (a_fields, once "grader")
		end

end
