note
	description: "A fault found in the input of a batch."

class
	BATCH_ERROR

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: detachable STRING_32
			-- Short machine-readable reason.

	message: detachable STRING_32
			-- Explanation for people.

	param: detachable STRING_32
			-- Field of the request that is at fault, if one can be named.

	line: INTEGER_64
			-- Line of the input file on which the fault was found.

feature -- Status report

	has_line: BOOLEAN
			-- Is `line' set?

	is_param_null: BOOLEAN
			-- Is `param' null, rather than not set?

	is_line_null: BOOLEAN
			-- Is `line' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.text (once "code")
			message := a_fields.text (once "message")
			is_param_null := a_fields.is_null (once "param")
			param := a_fields.text (once "param")
			is_line_null := a_fields.is_null (once "line")
			line := a_fields.integer_64 (once "line")
			has_line := a_fields.is_integer_64 (once "line")
		end

invariant
	param_null: is_param_null implies param = Void
	line_null: is_line_null implies not has_line

end
