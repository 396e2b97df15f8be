note
	description: "Details of a failed request."

class
	ERROR

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: detachable STRING_32
			-- Machine-readable reason, or null if there is none.

	message: STRING_32
			-- What went wrong, for people to read.

	param: detachable STRING_32
			-- Request parameter that caused the error, or null if none is to blame.

	type: STRING_32
			-- Broad class of the error.

feature -- Status report

	is_code_null: BOOLEAN
			-- Is `code' null, rather than not set?

	is_param_null: BOOLEAN
			-- Is `param' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			a_fields.need (once "code")
			is_code_null := a_fields.is_null (once "code")
			code := a_fields.text (once "code")
			message := a_fields.required_text (once "message")
			a_fields.need (once "param")
			is_param_null := a_fields.is_null (once "param")
			param := a_fields.text (once "param")
			type := a_fields.required_text (once "type")
		end

invariant
	code_null: is_code_null implies code = Void
	param_null: is_param_null implies param = Void

end
