note
	description: "Tunes the voice detection that decides where a recording is cut."

class
	VAD_CONFIG

inherit
	API_MODEL
		redefine
			make
		end

	CREATE_TRANSCRIPTION_REQUEST_CHUNKING_STRATEGY

create
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "server_vad"
		end

feature -- Access

	type: STRING_32
			-- Selects cutting by voice detection on the server.

	prefix_padding_ms: INTEGER_64
			-- Milliseconds of audio to keep ahead of detected speech.

	silence_duration_ms: INTEGER_64
			-- Milliseconds of silence that count as the end of speech. Lower values cut sooner, even at brief
			-- pauses.

	threshold: REAL_64
			-- Loudness from 0 to 1 that counts as speech; raise it for noisy recordings.

feature -- Status report

	has_prefix_padding_ms: BOOLEAN
			-- Is `prefix_padding_ms' set?

	has_silence_duration_ms: BOOLEAN
			-- Is `silence_duration_ms' set?

	has_threshold: BOOLEAN
			-- Is `threshold' set?

feature -- Element change

	set_prefix_padding_ms (a_prefix_padding_ms: INTEGER_64)
			-- Set `prefix_padding_ms'.
		do
			prefix_padding_ms := a_prefix_padding_ms
			has_prefix_padding_ms := True
		ensure
			prefix_padding_ms_set: prefix_padding_ms = a_prefix_padding_ms
			has_prefix_padding_ms: has_prefix_padding_ms
		end

	unset_prefix_padding_ms
			-- Leave `prefix_padding_ms' out.
		do
			prefix_padding_ms := 0
			has_prefix_padding_ms := False
		ensure
			not_has_prefix_padding_ms: not has_prefix_padding_ms
		end

	set_silence_duration_ms (a_silence_duration_ms: INTEGER_64)
			-- Set `silence_duration_ms'.
		do
			silence_duration_ms := a_silence_duration_ms
			has_silence_duration_ms := True
		ensure
			silence_duration_ms_set: silence_duration_ms = a_silence_duration_ms
			has_silence_duration_ms: has_silence_duration_ms
		end

	unset_silence_duration_ms
			-- Leave `silence_duration_ms' out.
		do
			silence_duration_ms := 0
			has_silence_duration_ms := False
		ensure
			not_has_silence_duration_ms: not has_silence_duration_ms
		end

	set_threshold (a_threshold: REAL_64)
			-- Set `threshold'.
		require
			threshold_finite: (create {API_CHECK}).is_finite (a_threshold)
		do
			threshold := a_threshold
			has_threshold := True
		ensure
			threshold_set: threshold = a_threshold
			has_threshold: has_threshold
		end

	unset_threshold
			-- Leave `threshold' out.
		do
			threshold := 0
			has_threshold := False
		ensure
			not_has_threshold: not has_threshold
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			prefix_padding_ms := a_fields.integer_64 (once "prefix_padding_ms")
			has_prefix_padding_ms := a_fields.is_integer_64 (once "prefix_padding_ms")
			silence_duration_ms := a_fields.integer_64 (once "silence_duration_ms")
			has_silence_duration_ms := a_fields.is_integer_64 (once "silence_duration_ms")
			threshold := a_fields.real_64 (once "threshold")
			has_threshold := a_fields.is_real_64 (once "threshold")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_integer ("prefix_padding_ms", prefix_padding_ms, has_prefix_padding_ms, False)
			a_fields.put_integer ("silence_duration_ms", silence_duration_ms, has_silence_duration_ms, False)
			a_fields.put_real ("threshold", threshold, has_threshold, False)
		end

end
