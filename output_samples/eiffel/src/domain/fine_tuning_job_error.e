note
	description: "Why the job failed. Null or empty unless `status` is `failed`."

class
	FINE_TUNING_JOB_ERROR

inherit
	API_ANSWER

create
	make_from_json

feature -- Access

	code: STRING_32
			-- Stable code for use in programs.

	message: STRING_32
			-- Description of the failure in plain words.

	param: detachable STRING_32
			-- Setting that caused the failure, usually one of the two data files, or null.

feature -- Status report

	is_param_null: BOOLEAN
			-- Is `param' null, rather than not set?

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.required_text (once "code")
			message := a_fields.required_text (once "message")
			a_fields.need (once "param")
			is_param_null := a_fields.is_null (once "param")
			param := a_fields.text (once "param")
		end

invariant
	param_null: is_param_null implies param = Void

end
