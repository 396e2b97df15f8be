note
	description: "A sound recording given to the model."

class
	INPUT_AUDIO

inherit
	API_MODEL
		redefine
			make
		end

	EVAL_ITEM_CONTENT_ITEM

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "input_audio"
		end

	make_with (a_input_audio: INPUT_AUDIO_INPUT_AUDIO)
			-- Set what is required.
		do
			make
			input_audio := a_input_audio
		ensure
			input_audio_set: input_audio = a_input_audio
		end

feature -- Access

	type: STRING_32
			-- Always `input_audio`.

	input_audio: INPUT_AUDIO_INPUT_AUDIO
			-- The JSON field `input_audio'.

feature -- Element change

	set_input_audio (a_input_audio: INPUT_AUDIO_INPUT_AUDIO)
			-- Set `input_audio'.
		do
			input_audio := a_input_audio
			mark_set ("input_audio")
		ensure
			input_audio_set: input_audio = a_input_audio
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			input_audio := (create {API_MODEL_CODEC [INPUT_AUDIO_INPUT_AUDIO]}).required_field (a_fields, once "input_audio")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("input_audio", input_audio)
		end

end
