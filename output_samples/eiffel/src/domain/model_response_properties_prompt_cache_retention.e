note
	description: "[
		Longest time that cached prompts are kept: in memory only for a short while, or up to 24 hours. Use
		`prompt_cache_options` instead.
	]"

class
	MODEL_RESPONSE_PROPERTIES_PROMPT_CACHE_RETENTION

feature -- Access

	in_memory: STRING_32 = {STRING_32} "in_memory"

	value_24h: STRING_32 = {STRING_32} "24h"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "in_memory")
				or else a_value.same_string ({STRING_32} "24h")
		end

end
