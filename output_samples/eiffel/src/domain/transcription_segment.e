note
	description: "A part of a transcript with its time span and decoding statistics."

class
	TRANSCRIPTION_SEGMENT

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	id: INTEGER_64
			-- Number of the segment within the transcript.

	seek: INTEGER_64
			-- Offset in the audio at which decoding of the segment began.

	start: REAL_64
			-- Seconds into the recording at which the segment begins.

	end_field: REAL_64
			-- Seconds into the recording at which the segment stops.

	text: detachable STRING_32
			-- Words of the segment.

	tokens: detachable LIST [INTEGER_64]
			-- Token IDs of the text.

	temperature: REAL_64
			-- Temperature that decoding ended up using.

	avg_logprob: REAL_64
			-- Mean log probability of the tokens; below -1 the text is doubtful.

	compression_ratio: REAL_64
			-- How well the text compresses; above 2.4 it probably repeats itself.

	no_speech_prob: REAL_64
			-- Likelihood that nothing was said; together with a low `avg_logprob` it suggests silence.

feature -- Status report

	has_id: BOOLEAN
			-- Is `id' set?

	has_seek: BOOLEAN
			-- Is `seek' set?

	has_start: BOOLEAN
			-- Is `start' set?

	has_end_field: BOOLEAN
			-- Is `end_field' set?

	has_temperature: BOOLEAN
			-- Is `temperature' set?

	has_avg_logprob: BOOLEAN
			-- Is `avg_logprob' set?

	has_compression_ratio: BOOLEAN
			-- Is `compression_ratio' set?

	has_no_speech_prob: BOOLEAN
			-- Is `no_speech_prob' set?

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := has_id
				and has_seek
				and has_start
				and has_end_field
				and text /= Void
				and tokens /= Void
				and has_temperature
				and has_avg_logprob
				and has_compression_ratio
				and has_no_speech_prob
		end

feature -- Element change

	set_id (a_id: INTEGER_64)
			-- Set `id'.
		do
			id := a_id
			has_id := True
		ensure
			id_set: id = a_id
			has_id: has_id
		end

	unset_id
			-- Leave `id' out.
		do
			id := 0
			has_id := False
		ensure
			not_has_id: not has_id
		end

	set_seek (a_seek: INTEGER_64)
			-- Set `seek'.
		do
			seek := a_seek
			has_seek := True
		ensure
			seek_set: seek = a_seek
			has_seek: has_seek
		end

	unset_seek
			-- Leave `seek' out.
		do
			seek := 0
			has_seek := False
		ensure
			not_has_seek: not has_seek
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

	set_tokens (a_tokens: detachable LIST [INTEGER_64])
			-- Set `tokens'; Void leaves it out.
		do
			tokens := a_tokens
		ensure
			tokens_set: tokens = a_tokens
		end

	extend_tokens (a_item: INTEGER_64)
			-- Add `a_item' to `tokens'.
		do
			if attached tokens as l_value then
				l_value.extend (a_item)
			else
				create {ARRAYED_LIST [INTEGER_64]} tokens.make_from_array (<<a_item>>)
			end
		ensure
			one_more: attached tokens as l_value and then l_value.count > 0
		end

	set_temperature (a_temperature: REAL_64)
			-- Set `temperature'.
		require
			temperature_finite: (create {API_CHECK}).is_finite (a_temperature)
		do
			temperature := a_temperature
			has_temperature := True
		ensure
			temperature_set: temperature = a_temperature
			has_temperature: has_temperature
		end

	unset_temperature
			-- Leave `temperature' out.
		do
			temperature := 0
			has_temperature := False
		ensure
			not_has_temperature: not has_temperature
		end

	set_avg_logprob (a_avg_logprob: REAL_64)
			-- Set `avg_logprob'.
		require
			avg_logprob_finite: (create {API_CHECK}).is_finite (a_avg_logprob)
		do
			avg_logprob := a_avg_logprob
			has_avg_logprob := True
		ensure
			avg_logprob_set: avg_logprob = a_avg_logprob
			has_avg_logprob: has_avg_logprob
		end

	unset_avg_logprob
			-- Leave `avg_logprob' out.
		do
			avg_logprob := 0
			has_avg_logprob := False
		ensure
			not_has_avg_logprob: not has_avg_logprob
		end

	set_compression_ratio (a_compression_ratio: REAL_64)
			-- Set `compression_ratio'.
		require
			compression_ratio_finite: (create {API_CHECK}).is_finite (a_compression_ratio)
		do
			compression_ratio := a_compression_ratio
			has_compression_ratio := True
		ensure
			compression_ratio_set: compression_ratio = a_compression_ratio
			has_compression_ratio: has_compression_ratio
		end

	unset_compression_ratio
			-- Leave `compression_ratio' out.
		do
			compression_ratio := 0
			has_compression_ratio := False
		ensure
			not_has_compression_ratio: not has_compression_ratio
		end

	set_no_speech_prob (a_no_speech_prob: REAL_64)
			-- Set `no_speech_prob'.
		require
			no_speech_prob_finite: (create {API_CHECK}).is_finite (a_no_speech_prob)
		do
			no_speech_prob := a_no_speech_prob
			has_no_speech_prob := True
		ensure
			no_speech_prob_set: no_speech_prob = a_no_speech_prob
			has_no_speech_prob: has_no_speech_prob
		end

	unset_no_speech_prob
			-- Leave `no_speech_prob' out.
		do
			no_speech_prob := 0
			has_no_speech_prob := False
		ensure
			not_has_no_speech_prob: not has_no_speech_prob
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.integer_64 ("id")
			has_id := a_fields.is_found
			seek := a_fields.integer_64 ("seek")
			has_seek := a_fields.is_found
			start := a_fields.real_64 ("start")
			has_start := a_fields.is_found
			end_field := a_fields.real_64 ("end")
			has_end_field := a_fields.is_found
			text := a_fields.text ("text")
			tokens := tokens_codec.field (a_fields, "tokens")
			temperature := a_fields.real_64 ("temperature")
			has_temperature := a_fields.is_found
			avg_logprob := a_fields.real_64 ("avg_logprob")
			has_avg_logprob := a_fields.is_found
			compression_ratio := a_fields.real_64 ("compression_ratio")
			has_compression_ratio := a_fields.is_found
			no_speech_prob := a_fields.real_64 ("no_speech_prob")
			has_no_speech_prob := a_fields.is_found
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_integer ("id", id, has_id, False)
			a_fields.put_integer ("seek", seek, has_seek, False)
			a_fields.put_real ("start", start, has_start, False)
			a_fields.put_real ("end", end_field, has_end_field, False)
			a_fields.put_text ("text", text, False)
			tokens_codec.put (a_fields, "tokens", tokens, False)
			a_fields.put_real ("temperature", temperature, has_temperature, False)
			a_fields.put_real ("avg_logprob", avg_logprob, has_avg_logprob, False)
			a_fields.put_real ("compression_ratio", compression_ratio, has_compression_ratio, False)
			a_fields.put_real ("no_speech_prob", no_speech_prob, has_no_speech_prob, False)
		end

feature {NONE} -- Implementation

	tokens_codec: API_LIST_CODEC [INTEGER_64]
			-- What reads and writes it.
		once
			create Result.make (create {API_INTEGER_CODEC})
		end

end
