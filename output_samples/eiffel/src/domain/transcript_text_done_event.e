note
	description: "Ends a transcription stream with the whole text."

class
	TRANSCRIPT_TEXT_DONE_EVENT

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_TRANSCRIPTION_RESPONSE_STREAM_EVENT

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "transcript.text.done"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks the complete transcript.

	text: detachable STRING_32
			-- Everything said in the recording.

	languages: detachable LIST [TRANSCRIPTION_LANGUAGE]
			-- Languages heard in the recording, reported by `gpt-transcribe`; empty if none was certain.

	logprobs: detachable LIST [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB]
			-- Confidence per token of the transcript, present if `include` asked for `logprobs`.

	usage: detachable TRANSCRIPT_TEXT_USAGE_TOKENS
			-- The JSON field `usage'.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and text /= Void
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

	set_text (a_a_text: detachable READABLE_STRING_GENERAL)
			-- Set `text'; Void leaves it out.
		do
			if a_a_text /= Void then
				create text.make_from_string_general (a_a_text)
			else
				text := Void
			end
		ensure
			text_set: (text = Void) = (a_a_text = Void)
			same_text: attached text as l_text and then a_a_text /= Void implies l_text.same_string_general (a_a_text)
		end

	set_languages (a_languages: detachable LIST [TRANSCRIPTION_LANGUAGE])
			-- Set `languages'; Void leaves it out.
		do
			languages := a_languages
		ensure
			languages_set: languages = a_languages
		end

	extend_languages (a_item: TRANSCRIPTION_LANGUAGE)
			-- Add `a_item' to `languages'.
		do
			if attached languages as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [TRANSCRIPTION_LANGUAGE]} languages.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached languages as l_value and then l_value.count > 0
		end

	set_logprobs (a_logprobs: detachable LIST [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB])
			-- Set `logprobs'; Void leaves it out.
		do
			logprobs := a_logprobs
		ensure
			logprobs_set: logprobs = a_logprobs
		end

	extend_logprobs (a_item: TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB)
			-- Add `a_item' to `logprobs'.
		do
			if attached logprobs as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB]} logprobs.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached logprobs as l_value and then l_value.count > 0
		end

	set_usage (a_usage: detachable TRANSCRIPT_TEXT_USAGE_TOKENS)
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
			text := a_fields.text ("text")
			languages := languages_codec.field (a_fields, "languages")
			logprobs := logprobs_codec.field (a_fields, "logprobs")
			usage := usage_codec.field (a_fields, "usage")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("text", text, False)
			languages_codec.put (a_fields, "languages", languages, False)
			logprobs_codec.put (a_fields, "logprobs", logprobs, False)
			usage_codec.put (a_fields, "usage", usage, False)
		end

feature {NONE} -- Implementation

	languages_codec: API_LIST_CODEC [TRANSCRIPTION_LANGUAGE]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TRANSCRIPTION_LANGUAGE]})
		end

	logprobs_codec: API_LIST_CODEC [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TRANSCRIPT_TEXT_DONE_EVENT_LOGPROB]})
		end

	usage_codec: API_MODEL_CODEC [TRANSCRIPT_TEXT_USAGE_TOKENS]
			-- What reads and writes it.
		once
			create Result
		end

end
