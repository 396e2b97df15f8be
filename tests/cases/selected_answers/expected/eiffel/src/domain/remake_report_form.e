note
	description: "remakeReport form."

class
	REMAKE_REPORT_FORM

inherit
	API_TEXT_VALUES

feature -- Access

	short: STRING_32 = {STRING_32} "short"
			-- The value `"short"'.

	long: STRING_32 = {STRING_32} "long"
			-- The value `"long"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<short, long>>
		end

end
