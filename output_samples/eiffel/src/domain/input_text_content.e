note
	description: "A piece of text given to the model."

class
	INPUT_TEXT_CONTENT

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
			type := {STRING_32} "input_text"
		end

	make_with (a_a_text: READABLE_STRING_GENERAL)
			-- Set what is required.
		do
			make
			create text.make_from_string_general (a_a_text)
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

feature -- Access

	type: STRING_32
			-- Always `input_text`.

	text: STRING_32
			-- Words for the model to read.

	prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_CONFIG
			-- The JSON field `prompt_cache_breakpoint'.

feature -- Element change

	set_text (a_a_text: READABLE_STRING_GENERAL)
			-- Set `text'.
		do
			create text.make_from_string_general (a_a_text)
			mark_set ("text")
		ensure
			text_set: is_text_copy (text, a_a_text)
		end

	set_prompt_cache_breakpoint (a_prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_CONFIG)
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
			text := a_fields.required_text (once "text")
			prompt_cache_breakpoint := (create {API_MODEL_CODEC [PROMPT_CACHE_BREAKPOINT_CONFIG]}).field (a_fields, once "prompt_cache_breakpoint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("text", text)
			a_fields.put_value ("prompt_cache_breakpoint", prompt_cache_breakpoint, False)
		end

end
