note
	description: "A fault found in the input of a batch."

class
	BATCH_ERROR

inherit
	API_MODEL

create
	make,
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

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_code (a_code: detachable READABLE_STRING_GENERAL)
			-- Set `code'; Void leaves it out.
		do
			if a_code /= Void then
				create code.make_from_string_general (a_code)
			else
				code := Void
			end
		ensure
			code_set: (code = Void) = (a_code = Void)
			same_text: attached code as l_text and then a_code /= Void implies l_text.same_string_general (a_code)
		end

	set_message (a_message: detachable READABLE_STRING_GENERAL)
			-- Set `message'; Void leaves it out.
		do
			if a_message /= Void then
				create message.make_from_string_general (a_message)
			else
				message := Void
			end
		ensure
			message_set: (message = Void) = (a_message = Void)
			same_text: attached message as l_text and then a_message /= Void implies l_text.same_string_general (a_message)
		end

	set_param (a_param: detachable READABLE_STRING_GENERAL)
			-- Set `param'; Void leaves it out.
		do
			if a_param /= Void then
				create param.make_from_string_general (a_param)
			else
				param := Void
			end
			is_param_null := False
		ensure
			param_set: (param = Void) = (a_param = Void)
			same_text: attached param as l_text and then a_param /= Void implies l_text.same_string_general (a_param)
		end

	set_param_null
			-- Have null for `param'.
		do
			param := Void
			is_param_null := True
		ensure
			is_param_null: is_param_null
		end

	set_line (a_line: INTEGER_64)
			-- Set `line'.
		do
			line := a_line
			has_line := True
			is_line_null := False
		ensure
			line_set: line = a_line
			has_line: has_line
		end

	unset_line
			-- Leave `line' out.
		do
			line := 0
			has_line := False
			is_line_null := False
		ensure
			not_has_line: not has_line
		end

	set_line_null
			-- Have null for `line'.
		do
			unset_line
			is_line_null := True
		ensure
			is_line_null: is_line_null
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.text ("code")
			message := a_fields.text ("message")
			is_param_null := a_fields.is_null ("param")
			param := a_fields.text ("param")
			is_line_null := a_fields.is_null ("line")
			line := a_fields.integer_64 ("line")
			has_line := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("code", code, False)
			a_fields.put_text ("message", message, False)
			a_fields.put_text ("param", param, is_param_null)
			a_fields.put_integer ("line", line, has_line, is_line_null)
		end

end
