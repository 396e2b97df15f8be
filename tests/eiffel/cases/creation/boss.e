deferred class
	BOSS

create
	make -- ERROR: a deferred class creates nothing

feature {NONE} -- Initialization

	make
			-- Nothing to do.
		do
		end

end
