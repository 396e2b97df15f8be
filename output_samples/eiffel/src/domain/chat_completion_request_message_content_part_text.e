note
	description: "A stretch of text inside a message."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_TEXT

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM_CONTENT_PART

	CHAT_COMPLETION_REQUEST_ASSISTANT_MESSAGE_CONTENT_PART

	CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "text"
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
			-- Marks the part as text.

	text: STRING_32
			-- The text itself.

	prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_PARAM
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
			text := a_fields.required_text (once "text")
			prompt_cache_breakpoint := (create {API_MODEL_CODEC [PROMPT_CACHE_BREAKPOINT_PARAM]}).field (a_fields, once "prompt_cache_breakpoint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_text ("text", text)
			a_fields.put_value ("prompt_cache_breakpoint", prompt_cache_breakpoint, False)
		end

end
