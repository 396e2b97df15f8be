note
	description: "A transcript split by speaker, as returned for `diarized_json`."

class
	CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_TRANSCRIPTION_RESPONSE

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			task := {STRING_32} "transcribe"
		end

feature -- Access

	task: detachable STRING_32
			-- Names the work done, which is transcription.

	duration: REAL_64
			-- Length of the recording in seconds.

	text: detachable STRING_32
			-- Full transcript without speaker labels.

	segments: detachable LIST [TRANSCRIPTION_DIARIZED_SEGMENT]
			-- Stretches of speech, each with its speaker and time span.

	usage: detachable CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE
			-- Tokens or seconds that the request is billed for.

feature -- Status report

	has_duration: BOOLEAN
			-- Is `duration' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := task /= Void
				and has_duration
				and text /= Void
				and segments /= Void
		end

feature -- Element change

	set_task (a_task: detachable READABLE_STRING_GENERAL)
			-- Set `task'; Void leaves it out.
		do
			if a_task /= Void then
				create task.make_from_string_general (a_task)
			else
				task := Void
			end
		ensure
			task_set: (task = Void) = (a_task = Void)
			same_text: attached task as l_text and then a_task /= Void implies l_text.same_string_general (a_task)
		end

	set_duration (a_duration: REAL_64)
			-- Set `duration'.
		require
			duration_finite: (create {API_CHECK}).is_finite (a_duration)
		do
			duration := a_duration
			has_duration := True
		ensure
			duration_set: duration = a_duration
			has_duration: has_duration
		end

	unset_duration
			-- Leave `duration' out.
		do
			duration := 0
			has_duration := False
		ensure
			not_has_duration: not has_duration
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

	set_segments (a_segments: detachable LIST [TRANSCRIPTION_DIARIZED_SEGMENT])
			-- Set `segments'; Void leaves it out.
		do
			segments := a_segments
		ensure
			segments_set: segments = a_segments
		end

	extend_segments (a_item: TRANSCRIPTION_DIARIZED_SEGMENT)
			-- Add `a_item' to `segments'.
		do
			if attached segments as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [TRANSCRIPTION_DIARIZED_SEGMENT]} segments.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached segments as l_value and then l_value.count > 0
		end

	set_usage (a_usage: detachable CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE)
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
			task := a_fields.text ("task")
			duration := a_fields.real_64 ("duration")
			has_duration := a_fields.is_found
			text := a_fields.text ("text")
			segments := segments_codec.field (a_fields, "segments")
			usage := usage_codec.field (a_fields, "usage")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("task", task, False)
			a_fields.put_real ("duration", duration, has_duration, False)
			a_fields.put_text ("text", text, False)
			segments_codec.put (a_fields, "segments", segments, False)
			usage_codec.put (a_fields, "usage", usage, False)
		end

feature {NONE} -- Implementation

	segments_codec: API_LIST_CODEC [TRANSCRIPTION_DIARIZED_SEGMENT]
			-- What reads and writes it.
		once
			create Result.make (create {API_MODEL_CODEC [TRANSCRIPTION_DIARIZED_SEGMENT]})
		end

	usage_codec: CREATE_TRANSCRIPTION_RESPONSE_DIARIZED_JSON_USAGE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
