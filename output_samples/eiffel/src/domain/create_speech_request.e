note
	description: "Text to speak, and how it should sound and be delivered."

class
	CREATE_SPEECH_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_with_text,
	make_from_json

feature {NONE} -- Initialization

	make_with (
			a_model: READABLE_STRING_GENERAL;
			a_input: READABLE_STRING_GENERAL;
			a_voice: VOICE_IDS_OR_CUSTOM_VOICE
		)
			-- Set what is required.
		require
			input_not_longer: a_input.count <= 4096
		do
			create model.make_from_string_general (a_model)
			create input.make_from_string_general (a_input)
			voice := a_voice
		ensure
			model_set: is_text_copy (model, a_model)
			input_set: is_text_copy (input, a_input)
			voice_set: voice = a_voice
		end

	make_with_text (
			a_model: READABLE_STRING_GENERAL;
			a_input: READABLE_STRING_GENERAL;
			a_voice: READABLE_STRING_GENERAL
		)
			-- Set what is required.
		require
			input_not_longer: a_input.count <= 4096
		do
			create model.make_from_string_general (a_model)
			create input.make_from_string_general (a_input)
			create {VOICE_IDS_OR_CUSTOM_VOICE_STRING} voice.make (a_voice)
		ensure
			model_set: is_text_copy (model, a_model)
			input_set: is_text_copy (input, a_input)
			voice_set: attached {VOICE_IDS_OR_CUSTOM_VOICE_STRING} voice as l_value and then l_value.value.same_string_general (a_voice)
		end

feature -- Access

	model: STRING_32
			-- Speech model that synthesizes the audio. Known values: {CREATE_SPEECH_REQUEST_MODEL}.

	input: STRING_32
			-- Text to speak, at most 4,096 characters.

	instructions: detachable STRING_32
			-- Directions for tone, accent or pace; `tts-1` and `tts-1-hd` ignore them.

	voice: VOICE_IDS_OR_CUSTOM_VOICE
			-- Voice that speaks: a built-in name such as `coral`, or an object holding a custom voice's `id`.

	response_format: detachable STRING_32
			-- Encoding of the returned audio. Known values: {CREATE_SPEECH_REQUEST_RESPONSE_FORMAT}.

	speed: REAL_64
			-- Playback rate, from quarter speed (0.25) to fourfold (4).

	stream_format: detachable STRING_32
			-- Delivery as raw `audio` bytes or as `sse` events; `tts-1` and `tts-1-hd` cannot send events.
			-- Known values: {CREATE_SPEECH_REQUEST_STREAM_FORMAT}.

feature -- Status report

	has_speed: BOOLEAN
			-- Is `speed' set?

feature -- Element change

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_input (a_input: READABLE_STRING_GENERAL)
			-- Set `input'.
		require
			input_not_longer: a_input.count <= 4096
		do
			create input.make_from_string_general (a_input)
			mark_set ("input")
		ensure
			input_set: is_text_copy (input, a_input)
		end

	set_instructions (a_instructions: detachable READABLE_STRING_GENERAL)
			-- Set `instructions'; Void leaves it out.
		require
			instructions_not_longer: a_instructions /= Void implies a_instructions.count <= 4096
		do
			instructions := text_copy (a_instructions)
		ensure
			instructions_set: is_text_copy (instructions, a_instructions)
		end

	set_voice (a_voice: VOICE_IDS_OR_CUSTOM_VOICE)
			-- Set `voice'.
		do
			voice := a_voice
			mark_set ("voice")
		ensure
			voice_set: voice = a_voice
		end

	set_voice_string (a_text: READABLE_STRING_GENERAL)
			-- Set `voice' to `a_text'.
		do
			set_voice (create {VOICE_IDS_OR_CUSTOM_VOICE_STRING}.make (a_text))
		end

	set_response_format (a_response_format: detachable READABLE_STRING_GENERAL)
			-- Set `response_format'; Void leaves it out.
		do
			response_format := text_copy (a_response_format)
		ensure
			response_format_set: is_text_copy (response_format, a_response_format)
		end

	set_speed (a_speed: REAL_64)
			-- Set `speed'.
		require
			speed_finite: (create {API_CHECK}).is_finite (a_speed)
			speed_at_least: a_speed >= 0.25
			speed_at_most: a_speed <= 4.0
		do
			speed := a_speed
			has_speed := True
		ensure
			speed_set: speed = a_speed
			has_speed: has_speed
		end

	unset_speed
			-- Leave `speed' out.
		do
			speed := 0
			has_speed := False
		ensure
			not_has_speed: not has_speed
		end

	set_stream_format (a_stream_format: detachable READABLE_STRING_GENERAL)
			-- Set `stream_format'; Void leaves it out.
		do
			stream_format := text_copy (a_stream_format)
		ensure
			stream_format_set: is_text_copy (stream_format, a_stream_format)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			model := a_fields.required_text (once "model")
			input := a_fields.required_text (once "input")
			instructions := a_fields.text (once "instructions")
			voice := (create {VOICE_IDS_OR_CUSTOM_VOICE_CODEC}).required_field (a_fields, once "voice")
			response_format := a_fields.text (once "response_format")
			speed := a_fields.real_64 (once "speed")
			has_speed := a_fields.is_real_64 (once "speed")
			stream_format := a_fields.text (once "stream_format")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("model", model)
			a_fields.put_required_text ("input", input)
			a_fields.put_text ("instructions", instructions, False)
			a_fields.put_required_value ("voice", voice)
			a_fields.put_text ("response_format", response_format, False)
			a_fields.put_real ("speed", speed, has_speed, False)
			a_fields.put_text ("stream_format", stream_format, False)
		end

end
