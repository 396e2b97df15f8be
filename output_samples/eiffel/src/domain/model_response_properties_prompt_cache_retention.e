note
	description: "[
		Longest time that cached prompts are kept: in memory only for a short while, or up to 24 hours. Use
		`prompt_cache_options` instead.
	]"

class
	MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION

inherit
	API_TEXT_VALUES

feature -- Access

	in_memory: STRING_32 = {STRING_32} "in_memory"
			-- The value `"in_memory"'.

	value_24h: STRING_32 = {STRING_32} "24h"
			-- The value `"24h"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<in_memory, value_24h>>
		end

end
