note
	description: "Spoken reply, present when audio output was requested."

class
	CHAT_COMPLETION_RESPONSE_MESSAGE_AUDIO

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	id: detachable STRING_32
			-- Identifier with which later requests can refer to this audio.

	expires_at: INTEGER_64
			-- Unix time after which the audio can no longer be referred to.

	data: detachable STRING_32
			-- Audio bytes in base64, in the format that the request chose.

	transcript: detachable STRING_32
			-- What is said in the audio, as text.

feature -- Status report

	has_expires_at: BOOLEAN
			-- Is `expires_at' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := id /= Void
				and has_expires_at
				and data /= Void
				and transcript /= Void
		end

feature -- Element change

	set_id (a_id: detachable READABLE_STRING_GENERAL)
			-- Set `id'; Void leaves it out.
		do
			if a_id /= Void then
				create id.make_from_string_general (a_id)
			else
				id := Void
			end
		ensure
			id_set: (id = Void) = (a_id = Void)
			same_text: attached id as l_text and then a_id /= Void implies l_text.same_string_general (a_id)
		end

	set_expires_at (a_expires_at: INTEGER_64)
			-- Set `expires_at'.
		do
			expires_at := a_expires_at
			has_expires_at := True
		ensure
			expires_at_set: expires_at = a_expires_at
			has_expires_at: has_expires_at
		end

	unset_expires_at
			-- Leave `expires_at' out.
		do
			expires_at := 0
			has_expires_at := False
		ensure
			not_has_expires_at: not has_expires_at
		end

	set_data (a_data: detachable READABLE_STRING_GENERAL)
			-- Set `data'; Void leaves it out.
		do
			if a_data /= Void then
				create data.make_from_string_general (a_data)
			else
				data := Void
			end
		ensure
			data_set: (data = Void) = (a_data = Void)
			same_text: attached data as l_text and then a_data /= Void implies l_text.same_string_general (a_data)
		end

	set_transcript (a_transcript: detachable READABLE_STRING_GENERAL)
			-- Set `transcript'; Void leaves it out.
		do
			if a_transcript /= Void then
				create transcript.make_from_string_general (a_transcript)
			else
				transcript := Void
			end
		ensure
			transcript_set: (transcript = Void) = (a_transcript = Void)
			same_text: attached transcript as l_text and then a_transcript /= Void implies l_text.same_string_general (a_transcript)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.text ("id")
			expires_at := a_fields.integer_64 ("expires_at")
			has_expires_at := a_fields.is_found
			data := a_fields.text ("data")
			transcript := a_fields.text ("transcript")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("id", id, False)
			a_fields.put_integer ("expires_at", expires_at, has_expires_at, False)
			a_fields.put_text ("data", data, False)
			a_fields.put_text ("transcript", transcript, False)
		end

end
