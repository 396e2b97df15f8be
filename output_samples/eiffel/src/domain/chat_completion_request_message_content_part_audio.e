note
	description: "A piece of recorded sound inside a user message."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_AUDIO

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART

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

	make_with (a_input_audio: CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_INPUT_AUDIO)
			-- Set what is required.
		do
			make
			input_audio := a_input_audio
		ensure
			input_audio_set: input_audio = a_input_audio
		end

feature -- Access

	type: STRING_32
			-- Marks the part as audio.

	input_audio: CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_INPUT_AUDIO
			-- The recording and its encoding.

	prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_PARAM
			-- The JSON field `prompt_cache_breakpoint'.

feature -- Element change

	set_input_audio (a_input_audio: CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_INPUT_AUDIO)
			-- Set `input_audio'.
		do
			input_audio := a_input_audio
			mark_set ("input_audio")
		ensure
			input_audio_set: input_audio = a_input_audio
		end

	set_prompt_cache_breakpoint (a_prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_PARAM)
			-- Set `prompt_cache_breakpoint'; Void leaves it out.
		do
			prompt_cache_breakpoint := a_prompt_cache_breakpoint
		ensure
			prompt_cache_breakpoint_set: prompt_cache_breakpoint = a_prompt_cache_breakpoint
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			type := a_fields.required_text (once "type")
			input_audio := (create {API_MODEL_CODEC [CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_INPUT_AUDIO]}).required_field (a_fields, once "input_audio")
			prompt_cache_breakpoint := (create {API_MODEL_CODEC [PROMPT_CACHE_BREAKPOINT_PARAM]}).field (a_fields, once "prompt_cache_breakpoint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("input_audio", input_audio)
			a_fields.put_value ("prompt_cache_breakpoint", prompt_cache_breakpoint, False)
		end

end
