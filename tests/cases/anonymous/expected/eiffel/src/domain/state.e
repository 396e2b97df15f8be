note
	description: "State."

class
	STATE

inherit
	API_TEXT_VALUES

feature -- Access

	open: STRING_32 = {STRING_32} "open"
			-- The value `"open"'.

	paid: STRING_32 = {STRING_32} "paid"
			-- The value `"paid"'.

	sent: STRING_32 = {STRING_32} "sent"
			-- The value `"sent"'.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<open, paid, sent>>
		end

end
