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

feature -- Status report

	is_complete: BOOLEAN
			-- <Precursor>
		do
			Result := True
		end

feature -- Element change

	set_ttl (a_ttl: detachable READABLE_STRING_GENERAL)
			-- Set `ttl'; Void leaves it out.
		do
			if a_ttl /= Void then
				create ttl.make_from_string_general (a_ttl)
			else
				ttl := Void
			end
		ensure
			ttl_set: (ttl = Void) = (a_ttl = Void)
			same_text: attached ttl as l_text and then a_ttl /= Void implies l_text.same_string_general (a_ttl)
		end

	set_mode (a_mode: detachable READABLE_STRING_GENERAL)
			-- Set `mode'; Void leaves it out.
		do
			if a_mode /= Void then
				create mode.make_from_string_general (a_mode)
			else
				mode := Void
			end
		ensure
			mode_set: (mode = Void) = (a_mode = Void)
			same_text: attached mode as l_text and then a_mode /= Void implies l_text.same_string_general (a_mode)
		end


feature {NONE} -- Conversion

	read_fields (a_fields: API_FIELD_READER)
			-- <Precursor>
		do
			ttl := a_fields.text ("ttl")
			mode := a_fields.text ("mode")
		end

	write_fields (a_fields: API_FIELD_WRITER)
			-- <Precursor>
		do
			a_fields.put_text ("ttl", ttl, False)
			a_fields.put_text ("mode", mode, False)
		end

end
