class
	UNORDERED_ADAPTATIONS

inherit
	ANY -- ERROR: not in the order of the language
		redefine
			out
		undefine
			copy
		end

end
