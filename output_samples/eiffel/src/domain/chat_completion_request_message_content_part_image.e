note
	description: "A picture inside a user message."

class
	CHAT_COMPLETION_REQUEST_MESSAGE_CONTENT_PART_IMAGE

inherit
	API_MODEL
		redefine
			make
		end

	CHAT_COMPLETION_MESSAGE_LIST_DATA_ITEM_CONTENT_PART

	CHAT_COMPLETION_REQUEST_USER_MESSAGE_CONTENT_PART

create
	make_with,
	make_from_json

feature {NONE} -- Initialization

	make
			-- Set what can have one value only, and nothing else.
		do
			Precursor
			type := {STRING_32} "image_url"
		end

	make_with (a_image_url: CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_URL)
			-- Set what is required.
		do
			make
			image_url := a_image_url
		ensure
			image_url_set: image_url = a_image_url
		end

feature -- Access

	type: STRING_32
			-- Marks the part as an image.

	image_url: CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_URL
			-- Where the picture is, and how closely to look at it.

	prompt_cache_breakpoint: detachable PROMPT_CACHE_BREAKPOINT_PARAM
			-- The JSON field `prompt_cache_breakpoint'.

feature -- Element change

	set_image_url (a_image_url: CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_URL)
			-- Set `image_url'.
		do
			image_url := a_image_url
			mark_set ("image_url")
		ensure
			image_url_set: image_url = a_image_url
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
			image_url := (create {API_MODEL_CODEC [CHAT_COMPLETION_MESSAGE_CONTENT_PART_IMAGE_URL]}).required_field (a_fields, once "image_url")
			prompt_cache_breakpoint := (create {API_MODEL_CODEC [PROMPT_CACHE_BREAKPOINT_PARAM]}).field (a_fields, once "prompt_cache_breakpoint")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_required_text ("type", type)
			a_fields.put_required_value ("image_url", image_url)
			a_fields.put_value ("prompt_cache_breakpoint", prompt_cache_breakpoint, False)
		end

end
