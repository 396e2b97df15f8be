note
	description: "Details of a failed request."

class
	ERROR

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	code: detachable STRING_32
			-- Machine-readable reason, or null if there is none.

	message: detachable STRING_32
			-- What went wrong, for people to read.

	param: detachable STRING_32
			-- Request parameter that caused the error, or null if none is to blame.

	type: detachable STRING_32
			-- Broad class of the error.

feature -- Status report

	is_code_null: BOOLEAN
			-- Is `code' null, rather than not set?

	is_param_null: BOOLEAN
			-- Is `param' null, rather than not set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := (code /= Void or is_code_null)
				and message /= Void
				and (param /= Void or is_param_null)
				and type /= Void
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
			is_code_null := False
		ensure
			code_set: (code = Void) = (a_code = Void)
			same_text: attached code as l_text and then a_code /= Void implies l_text.same_string_general (a_code)
		end

	set_code_null
			-- Have null for `code'.
		do
			code := Void
			is_code_null := True
		ensure
			is_code_null: is_code_null
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

	set_type (a_type: detachable READABLE_STRING_GENERAL)
			-- Set `type'; Void leaves it out.
		do
			if a_type /= Void then
				create type.make_from_string_general (a_type)
			else
				type := Void
			end
		ensure
			type_set: (type = Void) = (a_type = Void)
			same_text: attached type as l_text and then a_type /= Void implies l_text.same_string_general (a_type)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			is_code_null := a_fields.is_null ("code")
			code := a_fields.text ("code")
			message := a_fields.text ("message")
			is_param_null := a_fields.is_null ("param")
			param := a_fields.text ("param")
			type := a_fields.text ("type")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("code", code, is_code_null)
			a_fields.put_text ("message", message, False)
			a_fields.put_text ("param", param, is_param_null)
			a_fields.put_text ("type", type, False)
		end

end
