note
	description: "Ranker that reorders results; `none` turns reordering off, which saves time."

class
	VECTOR_STORE_SEARCH_REQUEST_RANKING_OPTIONS_RANKER

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"

	auto: STRING_32 = {STRING_32} "auto"

	default_2024_11_15: STRING_32 = {STRING_32} "default-2024-11-15"

feature -- Status report

	is_known (a_value: READABLE_STRING_GENERAL): BOOLEAN
			-- Is `a_value' one of the values above? Others may come, and are kept.
		do
			Result := a_value.same_string ({STRING_32} "none")
				or else a_value.same_string ({STRING_32} "auto")
				or else a_value.same_string ({STRING_32} "default-2024-11-15")
		end

end
