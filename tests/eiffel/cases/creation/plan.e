deferred class
	PLAN

end
