note
	description: "Between COLOURED and JSON."

class
	COLOURED_CODEC

inherit
	API_UNION_CODEC [COLOURED]

feature -- Conversion

	decoded (a_json: JSON_VALUE): COLOURED
			-- <Precursor>
		local
			l_choice: API_CHOICE
		do
			create l_choice.make (a_json)
			l_choice.consider (1, "kind%Ncolour", "radius", "kind%N%"circle%"%Ncolour%N%"red%"")
			l_choice.consider (2, "kind%Ncolour", "radius", "kind%N%"circle%"%Ncolour%N%"blue%"")
			l_choice.consider (3, "kind%Ncolour", "side", "kind%N%"square%"%Ncolour%N%"red%"")
			l_choice.consider (4, "kind%Ncolour", "side", "kind%N%"square%"%Ncolour%N%"blue%"")
			if l_choice.best = 1 then
				create {COLOURED_CIRCLE_RED} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 2 then
				create {COLOURED_CIRCLE_BLUE} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 3 then
				create {COLOURED_SQUARE_RED} Result.make_from_json (l_choice.object)
			elseif l_choice.best = 4 then
				create {COLOURED_SQUARE_BLUE} Result.make_from_json (l_choice.object)
			else
				create {COLOURED_UNKNOWN} Result.make (a_json)
			end
		end

end
