note
	description: "A stretch of speech by one speaker."

class
	TRANSCRIPTION_DIARIZED_SEGMENT

inherit
	API_MODEL
		redefine
			make
		end

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "transcript.text.segment"
		end

feature -- Access

	type: detachable STRING_32
			-- Marks a transcript segment.

	id: detachable STRING_32
			-- Unique name of the segment within the transcript.

	start: REAL_64
			-- Seconds from the beginning of the recording to the first word.

	end_field: REAL_64
			-- Seconds from the beginning of the recording to the last word's end.

	text: detachable STRING_32
			-- What the speaker said.

	speaker: detachable STRING_32
			-- Name from `known_speaker_names`, or a letter starting at `A` for an unnamed speaker.

feature -- Status report

	has_start: BOOLEAN
			-- Is `start' set?

	has_end_field: BOOLEAN
			-- Is `end_field' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and id /= Void
				and has_start
				and has_end_field
				and text /= Void
				and speaker /= Void
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

	set_start (a_start: REAL_64)
			-- Set `start'.
		require
			start_finite: (create {API_CHECK}).is_finite (a_start)
		do
			start := a_start
			has_start := True
		ensure
			start_set: start = a_start
			has_start: has_start
		end

	unset_start
			-- Leave `start' out.
		do
			start := 0
			has_start := False
		ensure
			not_has_start: not has_start
		end

	set_end_field (a_end_field: REAL_64)
			-- Set `end_field'.
		require
			end_field_finite: (create {API_CHECK}).is_finite (a_end_field)
		do
			end_field := a_end_field
			has_end_field := True
		ensure
			end_field_set: end_field = a_end_field
			has_end_field: has_end_field
		end

	unset_end_field
			-- Leave `end_field' out.
		do
			end_field := 0
			has_end_field := False
		ensure
			not_has_end_field: not has_end_field
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

	set_speaker (a_speaker: detachable READABLE_STRING_GENERAL)
			-- Set `speaker'; Void leaves it out.
		do
			if a_speaker /= Void then
				create speaker.make_from_string_general (a_speaker)
			else
				speaker := Void
			end
		ensure
			speaker_set: (speaker = Void) = (a_speaker = Void)
			same_text: attached speaker as l_text and then a_speaker /= Void implies l_text.same_string_general (a_speaker)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.text ("type")
			id := a_fields.text ("id")
			start := a_fields.real_64 ("start")
			has_start := a_fields.is_found
			end_field := a_fields.real_64 ("end")
			has_end_field := a_fields.is_found
			text := a_fields.text ("text")
			speaker := a_fields.text ("speaker")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("id", id, False)
			a_fields.put_real ("start", start, has_start, False)
			a_fields.put_real ("end", end_field, has_end_field, False)
			a_fields.put_text ("text", text, False)
			a_fields.put_text ("speaker", speaker, False)
		end

end
