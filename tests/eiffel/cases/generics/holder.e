class
	HOLDER [G -> SHAPE, H -> MODEL create make end]

feature -- Access

	shape: detachable G

	model: H
			-- A new one.
		do
			create Result.make
		end

	other: H
		do
			create Result.make_other -- ERROR: MODEL has no creation procedure `make_other'
		end

end
