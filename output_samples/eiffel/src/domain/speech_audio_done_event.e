note
	description: "Ends a speech stream and reports what it cost."

class
	SPEECH_AUDIO_DONE_EVENT

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_SPEECH_RESPONSE_STREAM_EVENT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "speech.audio.done"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks the end of the stream.

	usage: detachable SPEECH_AUDIO_DONE_EVENT_USAGE
			-- Token counts of the speech request.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and usage /= Void
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

	set_usage (a_usage: detachable SPEECH_AUDIO_DONE_EVENT_USAGE)
			-- Set `usage'; Void leaves it out.
		do
			usage := a_usage
		ensure
			usage_set: usage = a_usage
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			usage := usage_codec.field (a_fields, "usage")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			usage_codec.put (a_fields, "usage", usage, False)
		end

feature {NONE} -- Implementation

	usage_codec: API_MODEL_CODEC [SPEECH_AUDIO_DONE_EVENT_USAGE]
			-- What reads and writes it.
		once
			create Result
		end

end
