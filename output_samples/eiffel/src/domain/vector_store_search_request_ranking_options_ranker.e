note
	description: "Ranker that reorders results; `none` turns reordering off, which saves time."

class
	VECTOR_STORE_SEARCH_REQUEST_RANKING_OPTIONS_RANKER

inherit
	API_TEXT_VALUES

feature -- Access

	none_value: STRING_32 = {STRING_32} "none"
			-- The value `"none"'.

	auto: STRING_32 = {STRING_32} "auto"
			-- The value `"auto"'.

	default_2024_11_15: STRING_32 = {STRING_32} "default-2024-11-15"
			-- The value `"default-2024-11-15"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<none_value, auto, default_2024_11_15>>
		end

end
