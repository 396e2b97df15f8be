note
	description: "A part of a transcript with its time span and decoding statistics."

class
	TRANSCRIPTION_SEGMENT

inherit
	API_ANSWER

create
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

	text: STRING_32
			-- Words of the segment.

	tokens: LIST [INTEGER_64]
			-- Token IDs of the text.

	temperature: REAL_64
			-- Temperature that decoding ended up using.

	avg_logprob: REAL_64
			-- Mean log probability of the tokens; below -1 the text is doubtful.

	compression_ratio: REAL_64
			-- How well the text compresses; above 2.4 it probably repeats itself.

	no_speech_prob: REAL_64
			-- Likelihood that nothing was said; together with a low `avg_logprob` it suggests silence.

feature {API_ANSWER} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			id := a_fields.required_integer_64 (once "id")
			seek := a_fields.required_integer_64 (once "seek")
			start := a_fields.required_real_64 (once "start")
			end_field := a_fields.required_real_64 (once "end")
			text := a_fields.required_text (once "text")
			tokens := (create {API_LIST_CODEC [INTEGER_64]}.make (create {API_INTEGER_CODEC})).required_field (a_fields, once "tokens")
			temperature := a_fields.required_real_64 (once "temperature")
			avg_logprob := a_fields.required_real_64 (once "avg_logprob")
			compression_ratio := a_fields.required_real_64 (once "compression_ratio")
			no_speech_prob := a_fields.required_real_64 (once "no_speech_prob")
		end

end
