class
	DOG -- ERROR: `name' of ANIMAL is not effected -- ERROR: `weight' of ANIMAL is not effected

inherit
	ANIMAL
		rename
			nothing as something -- ERROR: ANIMAL has no feature `nothing'
		export
			{NONE} nowhere -- ERROR: ANIMAL has no feature `nowhere'
		undefine
			weight, -- ERROR: `weight' cannot be undefined
			never -- ERROR: ANIMAL has no feature `never'
		redefine
			legs, -- ERROR: `legs' is redefined but not declared
			wings -- ERROR: ANIMAL has no feature `wings'
		select
			neither -- ERROR: ANIMAL has no feature `neither'
		end

feature -- Access

	later: INTEGER -- ERROR: `later' is deferred, its class is not
		deferred
		end

end
