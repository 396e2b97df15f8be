note
	description: "[
		Controls what a request adds to the prompt cache. Each request can write at most four breakpoints;
		needs `gpt-5.6` or later.
	]"

class
	PROMPT_CACHE_OPTIONS_PARAM

inherit
	API_MODEL

create
	make,
	make_from_json

feature -- Access

	ttl: detachable STRING_32
			-- Shortest time for which cached prefixes are kept; they may live longer.

	mode: detachable STRING_32
			-- With `implicit`, one breakpoint is placed automatically beside up to three marked ones. With
			-- `explicit`, only marked breakpoints are used, up to four. Known values:
			-- {PROMPT_CACHE_MODE_ENUM}.

feature -- Element change

	set_ttl (a_ttl: detachable READABLE_STRING_GENERAL)
			-- Set `ttl'; Void leaves it out.
		do
			ttl := text_copy (a_ttl)
		ensure
			ttl_set: is_text_copy (ttl, a_ttl)
		end

	set_mode (a_mode: detachable READABLE_STRING_GENERAL)
			-- Set `mode'; Void leaves it out.
		do
			mode := text_copy (a_mode)
		ensure
			mode_set: is_text_copy (mode, a_mode)
		end

feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			ttl := a_fields.text (once "ttl")
			mode := a_fields.text (once "mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("ttl", ttl, False)
			a_fields.put_text ("mode", mode, False)
		end

end
