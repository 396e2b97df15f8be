note
	description: "Fault."

class
	FAULT

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	code: INTEGER_64
			-- The JSON field `code'.

	message: detachable STRING_32
			-- The JSON field `message'.

	causes: detachable LIST [STRING_32]
			-- The JSON field `causes'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "code", {STRING_32} "message">>
		end

feature -- Status report

	has_code: BOOLEAN
			-- Is `code' set?

feature -- Element change

	set_code (a_code: INTEGER_64)
			-- Set `code'.
		do
			code := a_code
			has_code := True
		ensure
			code_set: code = a_code
			has_code: has_code
		end

	unset_code
			-- Leave `code' out.
		do
			code := 0
			has_code := False
		ensure
			not_has_code: not has_code
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

	set_causes (a_causes: detachable LIST [STRING_32])
			-- Set `causes'; Void leaves it out.
		do
			causes := a_causes
		ensure
			causes_set: causes = a_causes
		end

	extend_causes (a_item: READABLE_STRING_GENERAL)
			-- Add `a_item' to `causes'.
		do
			if attached causes as l_value then
				l_value.extend (a_item.to_string_32)
			else
				create {ARRAYED_LIST [STRING_32]} causes.make_from_array (<<a_item.to_string_32>>)
			end
		ensure
			one_more: attached causes as l_value and then l_value.count > 0
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			code := a_fields.integer_64 ("code")
			has_code := a_fields.is_found
			message := a_fields.text ("message")
			causes := causes_codec.field (a_fields, "causes")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("code", code, has_code, False)
			a_fields.put_text ("message", message, False)
			causes_codec.put (a_fields, "causes", causes, False)
		end

feature {NONE} -- Implementation

	causes_codec: API_LIST_CODEC [STRING_32]
			-- What reads and writes it.
		once
			create Result.make (create {API_TEXT_CODEC})
		end

end
