note
	description: "State."

class
	STATE

inherit
	API_TEXT_VALUES

feature -- Access

	new: STRING_32 = {STRING_32} "new"
			-- Nobody has it yet.

	sent: STRING_32 = {STRING_32} "sent"
			-- The carrier has it.

	known_values: ARRAY [STRING_32]
			-- <Precursor>
		once
			Result := {ARRAY [STRING_32]} <<new, sent>>
		end

end
