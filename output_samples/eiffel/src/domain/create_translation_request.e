note
	description: "Form fields for translating a recording into English."

class
	CREATE_TRANSLATION_REQUEST

inherit
	API_MODEL

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make_with (a_file: API_FILE; a_model: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			file := a_file
			create model.make_from_string_general (a_model)
		ensure
			file_set: file = a_file
			model_set: is_text_copy (model, a_model)
		end

feature -- Access

	file: API_FILE
			-- Recording to translate, in one of these formats: MP3, MP4, MPEG, MPGA, M4A, FLAC, WAV, OGG or
			-- WebM.

	model: STRING_32
			-- Model that translates; `whisper-1` is the only one on offer.

	prompt: detachable STRING_32
			-- English text that sets the style or precedes this excerpt.

	response_format: detachable STRING_32
			-- Shape of the result: JSON, plain text or a subtitle format. Known values:
			-- {CREATE_TRANSLATION_REQUEST_RESPONSE_FORMAT}.

	temperature: REAL_64
			-- Randomness of decoding, 0 to 1. At 0 the model raises it by itself when confidence is too low.

feature -- Status report

	has_temperature: BOOLEAN
			-- Is `temperature' set?

feature -- Element change

	set_file (a_file: API_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
		end

	set_model (a_model: READABLE_STRING_GENERAL)
			-- Set `model'.
		do
			create model.make_from_string_general (a_model)
			mark_set ("model")
		ensure
			model_set: is_text_copy (model, a_model)
		end

	set_prompt (a_prompt: detachable READABLE_STRING_GENERAL)
			-- Set `prompt'; Void leaves it out.
		do
			prompt := text_copy (a_prompt)
		ensure
			prompt_set: is_text_copy (prompt, a_prompt)
		end

	set_response_format (a_response_format: detachable READABLE_STRING_GENERAL)
			-- Set `response_format'; Void leaves it out.
		do
			response_format := text_copy (a_response_format)
		ensure
			response_format_set: is_text_copy (response_format, a_response_format)
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

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			file := file_codec.required_field (a_fields, once "file")
			model := a_fields.required_text (once "model")
			prompt := a_fields.text (once "prompt")
			response_format := a_fields.text (once "response_format")
			temperature := a_fields.real_64 (once "temperature")
			has_temperature := a_fields.is_real_64 (once "temperature")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			file_codec.put_required (a_fields, "file", file)
			a_fields.put_required_text ("model", model)
			a_fields.put_text ("prompt", prompt, False)
			a_fields.put_text ("response_format", response_format, False)
			a_fields.put_real ("temperature", temperature, has_temperature, False)
		end

feature {NONE} -- Implementation

	file_codec: API_FILE_CODEC
			-- What reads and writes it.
		once
			create Result
		end

end
