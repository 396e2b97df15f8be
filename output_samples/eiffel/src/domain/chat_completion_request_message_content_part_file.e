note
	description: "A file inside a user message, such as a PDF for the model to read."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_FILE

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
			type := {STRING_32} "file"
		end

	make_with (a_file: CHAT_COMPLETION_MESSAGE_CONTENT_PART_FILE_FILE)
			-- Set what is required.
		do
			make
			file := a_file
		ensure
			file_set: file = a_file
		end

feature -- Access

	type: STRING_32
			-- Marks the part as a file.

	file: CHAT_COMPLETION_MESSAGE_CONTENT_PART_FILE_FILE
			-- The file, given by `file_id` or inline through `file_data`.

	prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_PARAM
			-- The JSON field `prompt_cache_breakpoint'.

feature -- Element change

	set_file (a_file: CHAT_COMPLETION_MESSAGE_CONTENT_PART_FILE_FILE)
			-- Set `file'.
		do
			file := a_file
			mark_set ("file")
		ensure
			file_set: file = a_file
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
			file := (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_CONTENT_PART_FILE_FILE]}).required_field (a_fields, once "file")
			prompt_cache_breakpoint := (create {API_MODEL_CODEC [PROMPT_CACHE_BREAKPOINT_PARAM]}).field (a_fields, once "prompt_cache_breakpoint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("file", file)
			a_fields.put_value ("prompt_cache_breakpoint", prompt_cache_breakpoint, False)
		end

end
