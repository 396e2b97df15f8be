deferred class
	PET

inherit
	ANIMAL

feature -- Access

	name: STRING_32 -- ERROR: `name' is a feature of ANIMAL, and not redefined -- ERROR: `name' gives STRING_32, in ANIMAL STRING_8
			-- Deferred again: that is a redefinition.
		deferred
		end

end
