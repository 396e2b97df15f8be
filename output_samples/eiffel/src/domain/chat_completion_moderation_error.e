note
	description: "Tells why a moderation check could not be carried out."

class
	CHAT_COMPLETION_MODERATION_ERROR

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_MODERATION_INPUT

	CHAT_COMPLETION_MODERATION_OUTPUT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "error"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks this outcome as a failed check.

	code: detachable STRING_32
			-- Short machine-readable reason for the failure.

	message: detachable STRING_32
			-- Explanation of the failure for people to read.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and code /= Void
				and message /= Void
		end

feature -- Element change

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


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			code := a_fields.text ("code")
			message := a_fields.text ("message")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("code", code, False)
			a_fields.put_text ("message", message, False)
		end

end
