note
	description: "Problem."

class
	PROBLEM

inherit
	API_MODEL
		redefine
			required_fields
		end

create
	make,
	make_from_json

feature -- Access

	message: detachable STRING_32
			-- The JSON field `message'.

	hint: detachable STRING_32
			-- The JSON field `hint'.

	about: detachable PIECE
			-- The JSON field `about'.

	required_fields: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := <<{STRING_32} "message">>
		end

feature -- Status report

	is_hint_null: BOOLEAN
			-- Is `hint' null, rather than not set?

feature -- Element change

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

	set_hint (a_hint: detachable READABLE_STRING_GENERAL)
			-- Set `hint'; Void leaves it out.
		do
			if a_hint /= Void then
				create hint.make_from_string_general (a_hint)
			else
				hint := Void
			end
			is_hint_null := False
		ensure
			hint_set: (hint = Void) = (a_hint = Void)
			same_text: attached hint as l_text and then a_hint /= Void implies l_text.same_string_general (a_hint)
		end

	set_hint_null
			-- Have null for `hint'.
		do
			hint := Void
			is_hint_null := True
		ensure
			is_hint_null: is_hint_null
		end

	set_about (a_about: detachable PIECE)
			-- Set `about'; Void leaves it out.
		do
			about := a_about
		ensure
			about_set: about = a_about
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			message := a_fields.text ("message")
			is_hint_null := a_fields.is_null ("hint")
			hint := a_fields.text ("hint")
			about := about_codec.field (a_fields, "about")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("message", message, False)
			a_fields.put_text ("hint", hint, is_hint_null)
			about_codec.put (a_fields, "about", about, False)
		end

feature {NONE} -- Implementation

	about_codec: API_MODEL_CODEC [PIECE]
			-- What reads and writes it.
		once
			create Result
		end

end
