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
	make,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "input_text"
		end

feature -- Access

	type: detachable STRING_32
			-- Always `input_text`.

	text: detachable STRING_32
			-- Words for the model to read.

	prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_CONFIG
			-- The JSON field `prompt_cache_breakpoint'.

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := type /= Void
				and text /= Void
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
			type := a_fields.text ("type")
			text := a_fields.text ("text")
			prompt_cache_breakpoint := prompt_cache_breakpoint_codec.field (a_fields, "prompt_cache_breakpoint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("type", type, False)
			a_fields.put_text ("text", text, False)
			prompt_cache_breakpoint_codec.put (a_fields, "prompt_cache_breakpoint", prompt_cache_breakpoint, False)
		end

feature {NONE} -- Implementation

	prompt_cache_breakpoint_codec: API_MODEL_CODEC [PROMPT_CACHE_BREAKPOINT_CONFIG]
			-- What reads and writes it.
		once
			create Result
		end

end
